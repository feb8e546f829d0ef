/**
 * Words that say nothing about what a block is. A title of such words and one known phrase is still fully understood.
 */
export const NEUTRAL = `
time block class period hour session part lesson instruction instructional core daily day our my the a an in at of to
from with for and or as by on off into during while before after until then plus also this that all both each every any
some other more only new first second third fourth fifth sixth one two three four five i ii iii iv morning afternoon
mid midday noon early late am pm today tomorrow monday tuesday wednesday thursday friday mon tue tues wed thu
thur thurs fri m t w th f grade gr grader kindergarten kinder k tk pk pre prek preschool student kid child
children teacher staff classroom room school whole work begin start end continue continued cont finish review weekly
week month year min minute approx about schedule regular see below above when needed optional if we us go going get have
has do doing use using special rotating building learning learn educational education program curriculum unit topic
skill b c d e el la los las de del y o en con para por al un una hora tiempo clase bloque manana tarde dia grupo
boy girl group team level lower upper elementary middle high short long half quick extra small mini big
intro main general basic instr inst blk per pd hr s x etc ie eg vs st nd rd
sustained alive put away mystery extend moving take earth draw chat look illustrative strategic environmental everyday
occupational standardized primary staggered balanced narrative advance hearing research vision opinion dimension mastery
elevate inspire subject common singapore connected fusion window lockdown city texas black jolly visit healthy stretch
copy easy touch graphic mental reveal vocal adaptive adapted visual studio fire jazz eat bag call creativa naturales
visuales illustrate
`;

/**
 * Words that are one slip away from an everyday word but words of their own. They are never corrected, and not
 * understood either.
 */
export const NOT_SLIPS = `
launch bunch waiting heading leading trading feeding seating heath stage where there these those world spring plant
plane party march watch match paper table beach brick peach patch reason season wording walking willing working
raider slack snake guide compute computed prepared quite assemble stating scheduled render
`;
