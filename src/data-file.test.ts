import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'zod';
import { readBuilt } from '../scripts/built-site.ts';
import { apiError } from './model/api-error.ts';
import { figure } from './model/figure.ts';
import { network } from './model/network.ts';
import { day } from './model/text.ts';

const head = { version: z.literal(1), asOf: day };
const read = (file: string): unknown => JSON.parse(readBuilt(`/data/${file}.json`));

test('the networks are given away as their schema describes them', () => {
  const { networks } = z.object({ ...head, networks: z.array(z.looseObject({ id: z.string() })) }).parse(read('networks'));
  assert.ok(networks.length >= 24);
  for (const { id, ...rest } of networks) assert.ok(network.safeParse(rest).success, id);
});

test('the figures are given away with those of coins and networks, each id once', () => {
  const entry = z.looseObject({ ...figure.shape, id: z.string() });
  const { figures, asOf } = z.object({ ...head, figures: z.array(entry) }).parse(read('fees'));
  const ids = figures.map(({ id }) => id);
  assert.equal(new Set(ids).size, ids.length);
  for (const id of ['deposits/recovery-fee', 'networks/tron/fee-usdt', 'coins/usdt/minimum-deposit']) assert.ok(ids.includes(id), id);
  assert.ok(figures.every((each) => each.asOf >= asOf));
});

test('the error codes are given away', () => {
  const { errors } = z.object({ ...head, errors: z.array(apiError.extend({ code: z.string() })) }).parse(read('api-errors'));
  assert.ok(errors.length >= 60);
});
