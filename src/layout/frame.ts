/** What every page may do once script runs. Search and the assistant are loaded when somebody opens them. */
import '../search/search-box.ts';
import '../search/search-dialog.ts';
import './language-switch.ts';
import '../self-service/assistant/assistant-entry.ts';
import '../support/carry-along.ts';
import '../support/chat/live-chat-link.ts';
import '../support/feedback/article-feedback.ts';
import '../support/feedback/unanswered.ts';
import './lead-on.ts';
import '../notices/site-notice.ts';
import './theme-switch.ts';
import '../search/mark-found.ts';
