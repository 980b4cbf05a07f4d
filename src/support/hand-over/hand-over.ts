import type { HelpDesk } from '../../model/help-desk.ts';
import { email } from './email.ts';
import { freescout } from './freescout.ts';
import { freshdesk } from './freshdesk.ts';
import { jira } from './jira.ts';
import { jsonPost } from './json-post.ts';
import { osticket } from './osticket.ts';
import type { HandOver } from './plan.ts';
import { requestTracker } from './request-tracker.ts';
import { urlTemplate } from './url-template.ts';
import { zammad } from './zammad.ts';
import { zendesk } from './zendesk.ts';
import { zendeskApi } from './zendesk-api.ts';

/** How a case is handed over to the help desk of a setting. */
export function handOver(setting: HelpDesk): HandOver {
  switch (setting.kind) {
    case 'email':
      return email(setting);
    case 'zendesk':
      return zendesk(setting);
    case 'zendesk-api':
      return zendeskApi(setting);
    case 'freshdesk':
      return freshdesk(setting);
    case 'freescout':
      return freescout(setting);
    case 'jira':
      return jira(setting);
    case 'osticket':
      return osticket(setting);
    case 'zammad':
      return zammad(setting);
    case 'request-tracker':
      return requestTracker(setting);
    case 'url-template':
      return urlTemplate(setting);
    case 'json-post':
      return jsonPost(setting);
  }
}
