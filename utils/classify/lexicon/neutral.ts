/** Words that say nothing about what a block is: a title of them and one known phrase is still fully understood. */
export const NEUTRAL = `
time block class period hour session part lesson instruction instructional core daily day our my the a an in at of to
from with for and or as by on off into during while before after until then plus also this that all both each every any
some other more only new first second third fourth fifth sixth one two three four five i ii iii iv morning afternoon
mid midday noon early late am pm a.m p.m today tomorrow monday tuesday wednesday thursday friday mon tue tues wed thu
thur thurs fri m t w th f grade gr grader kindergarten kinder k tk pk pre prek preschool student students kid kids child
children teacher teachers mr mrs ms miss staff classroom room school whole work begin begins start starts end ends
continue continued cont finish review weekly week month year min mins minutes minute approx about schedule regular see
below above when needed optional if we us go going get have has do doing use using special rotating ratation rotation
building learning learn educational education program curriculum unit units topic topics skill skills day1 day2 day3 a b c d e
el la los las de del y o en con para por al un una hora tiempo clase bloque manana tarde dia grupo
boys girls group team level lower upper elementary middle high short long half quick extra small mini big
intro main general basic pledge instr inst blk per pd hr hrs s w x etc ie eg w/ vs st nd rd th
launch bunch waiting heading leading trading feeding seating heath stage where there these those world spring plant
plane party march watch match paper tables beach brick peach patch reason season wording walking willing working
`;
