import type { SettingOf } from '../../model/help-desk.ts';
import { listOf, valueAt, wordsOf } from './answer.ts';
import { type Case, filled } from './case.ts';
import type { HandOver } from './plan.ts';
import { post, receiptOf } from './post.ts';

/**
 * An address of the operator's own. It gets the case as JSON with our ids – where files go along, in the part `case` of a form beside a
 * part `files` for each – and answers any 2xx, perhaps with `number`; or 400, 422 and their like with `reasons`, each with `words` and
 * perhaps the `field` that they are about.
 */
export function jsonPost(setting: SettingOf<'json-post'>): HandOver {
  const { origin } = new URL(setting.address);
  return {
    plan: (aCase) => ({
      kind: 'post',
      send: async (fetch, signal) =>
        receiptOf(await post(setting.address, bodyOf(aCase), fetch, signal), {
          accepted: (json) => {
            if (json === undefined) return undefined;
            const number = wordsOf(valueAt(json, 'number'));
            return { kind: 'received', ...(number !== undefined && { number }) };
          },
          reasons,
        }),
    }),
    form: (topic, locale, fields) =>
      setting.takesForms
        ? {
            action: setting.address,
            method: 'post',
            enctype: setting.attachments ? 'multipart/form-data' : 'application/x-www-form-urlencoded',
            names: {
              subject: 'subject',
              description: 'description',
              replyTo: 'replyTo',
              ...(setting.attachments && { files: 'files' }),
              fields: Object.fromEntries(fields.map(({ id }) => [id, `fields.${id}`])),
            },
            hidden: { topic, locale },
          }
        : null,
    hosts: { formAction: setting.takesForms ? [origin] : [], connect: [origin] },
    replyTo: 'optional',
    attachments: setting.attachments,
  };
}

function bodyOf({ topic, fields, files = [], ...rest }: Case) {
  const json = { ...rest, topic: topic.id, fields: Object.fromEntries(filled(fields).map(({ id, value }) => [id, value])) };
  if (files.length === 0) return json;
  const form = new FormData();
  form.set('case', JSON.stringify(json));
  for (const file of files) form.append('files', file);
  return form;
}

function reasons(json: unknown) {
  return listOf(valueAt(json, 'reasons')).flatMap((each) => {
    const [words, field] = [wordsOf(valueAt(each, 'words')), wordsOf(valueAt(each, 'field'))];
    return words === undefined ? [] : [{ ...(field && { field }), words }];
  });
}
