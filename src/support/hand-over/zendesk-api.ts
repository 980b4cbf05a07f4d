import type { SettingOf } from '../../model/help-desk.ts';
import { entriesOf, listOf, valueAt, wordsOf } from './answer.ts';
import { type Case, filled, oneLine, textOf } from './case.ts';
import type { HandOver } from './plan.ts';
import { post, receiptOf } from './post.ts';

/**
 * Zendesk's Requests API, which takes requests of people without an account unless an administrator switched that off. It takes no files:
 * its documentation allows uploads to end users, not to everybody, and no upload from another origin without a login.
 */
export function zendeskApi(setting: SettingOf<'zendesk-api'>): HandOver {
  return {
    plan: (aCase) => ({
      kind: 'post',
      send: async (fetch, signal) =>
        receiptOf(await post(`${setting.address}/api/v2/requests.json`, { request: requestOf(aCase, setting) }, fetch, signal), {
          accepted: (json) => {
            const number = wordsOf(valueAt(json, 'request', 'id'));
            return number === undefined ? undefined : { kind: 'received', number };
          },
          reasons,
        }),
    }),
    form: () => null,
    hosts: { formAction: [], connect: [new URL(setting.address).origin] },
    replyTo: 'needed',
  };
}

function requestOf(aCase: Case, { topics, fields }: SettingOf<'zendesk-api'>) {
  const form = topics[aCase.topic.id];
  const own = filled(aCase.fields).flatMap(({ id, value }) => (fields[id] === undefined ? [] : [{ id: fields[id], value: oneLine(value) }]));
  return {
    subject: oneLine(aCase.subject),
    comment: { body: textOf(aCase, { topic: form !== undefined, fields: new Set(Object.keys(fields)) }) },
    // A request without an account needs a name.
    requester: { name: aCase.name ?? aCase.replyTo, email: aCase.replyTo },
    ...(form !== undefined && { ticket_form_id: form }),
    custom_fields: own,
  };
}

/** `details` holds a list of reasons for each part that was wrong; other errors have only words of their own. */
function reasons(json: unknown) {
  const details = entriesOf(valueAt(json, 'details')).flatMap(([part, list]) => {
    const field = partOf[part];
    return listOf(list)
      .flatMap((each) => wordsOf(valueAt(each, 'description')) ?? [])
      .map((words) => ({ ...(field && { field }), words }));
  });
  const whole = wordsOf(valueAt(json, 'description')) ?? wordsOf(valueAt(json, 'error')) ?? wordsOf(valueAt(json, 'error', 'message'));
  return details.length > 0 || whole === undefined ? details : [{ words: whole }];
}

const partOf: Record<string, string> = {
  requester: 'replyTo',
  email: 'replyTo',
  name: 'name',
  subject: 'subject',
  description: 'description',
  comment: 'description',
};
