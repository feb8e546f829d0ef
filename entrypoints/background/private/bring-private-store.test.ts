import { beforeEach, expect, it, vi } from 'vitest';
import { freshDatabase } from '../../../tests/support/stored/stored';
import { PRIVATE_STORE_BROUGHT } from '../../../utils/storage/private/brought';
import { STORE_WORK } from '../../../utils/storage/private/store-work';
import { openAnyDatabase, privateStore } from './bring-private-store';

const bring = vi.hoisted(() => vi.fn());
vi.mock('../pages/bring-script', () => ({ bringScript: bring }));

const forgetful = { name: 'in memory' };
beforeEach(async () => {
  vi.restoreAllMocks();
  PRIVATE_STORE_BROUGHT.put(null!);
  await freshDatabase();
  bring.mockImplementation(async () =>
    PRIVATE_STORE_BROUGHT.put({ work: STORE_WORK, openForgetful: async () => forgetful as never }),
  );
});
const refuse = (message: string) =>
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException(message, 'InvalidStateError');
  });

it('opens the database that lasts, and brings nothing', async () => {
  expect((await openAnyDatabase(() => undefined)).name).toBe('pushin');
  expect(bring).not.toHaveBeenCalled();
});

it('opens one in memory where Firefox never remembers', async () => {
  refuse('A mutation operation was attempted on a database that did not allow mutations.');
  expect(await openAnyDatabase(() => undefined)).toBe(forgetful);
});

it('opens none where the fault is another', async () => {
  refuse('closing');
  await expect(openAnyDatabase(() => undefined)).rejects.toThrow('closing');
});

it('brings the script once for all who wait, and again after it could not be had', async () => {
  bring.mockRejectedValueOnce(new Error('no such file'));
  await expect(privateStore()).rejects.toThrow('no such file');
  bring.mockClear();
  const all = await Promise.all([privateStore(), privateStore(), privateStore()]);
  expect(new Set(all).size).toBe(1);
  expect(bring).toHaveBeenCalledOnce();
});
