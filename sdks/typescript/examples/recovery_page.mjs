// A candidate's page: shows a recovery step by step, and does what she chooses. Bundle it as you do with your other scripts.
import * as sdk from 'rebound-sdk';

/** Asks your own server, which knows who is logged in, for a session token of this candidate. */
async function newSession() {
  const response = await fetch('/rebound-session', { method: 'POST' });
  return (await response.json()).token;
}

/** @type {(baseUrl: string, recoveryId: string, page: Record<'steps' | 'message', HTMLElement>) => Promise<() => Promise<void>>} */
export async function showRecovery(baseUrl, recoveryId, page) {
  const client = sdk.createRebound({ baseUrl, sessionToken: await newSession(), onTokenExpired: newSession });
  const path = { recovery_id: recoveryId };
  /** @type {string | undefined} */
  let shown;

  /**
   * What a click does, by operation. What your page does not know, it shows with its reason and without a button.
   * @type {Record<string, (step: sdk.NextStep, interview_id: string) => Promise<unknown>>}
   */
  const actions = {
    exercises_list: async () => {
      const { data: exercises } = await sdk.exercisesList({ client });
      page.message.textContent = exercises.data.map((exercise) => exercise.title).join(', ');
    },
    recoveries_pause: () => sdk.recoveriesPause({ client, path, body: {} }), // until she comes back; or let her name a day
    recoveries_resume: () => sdk.recoveriesResume({ client, path }),
    feedback_requests_create: ({ kind }, interview_id) =>
      sdk.feedbackRequestsCreate({ client, body: { interview_id, channel: kind === 'ask_agency' ? 'agency' : 'employer' } }),
    action_plans_create: () => sdk.actionPlansCreate({ client, body: { recovery_id: recoveryId } }),
    action_plans_revise: ({ href }) => sdk.actionPlansRevise({ client, path: { action_plan_id: idIn(href) } }),
    tasks_update: ({ href }) =>
      sdk.tasksUpdate({ client, path: { task_id: idIn(href) }, headers: sdk.ifMatch('*'), body: { state: 'done' } }),
    recoveries_close: () => sdk.recoveriesClose({ client, path, body: { because: 'moved_on' } }),
    check_ins_create: async () => location.assign('/how-are-you'), // a form of yours
  };

  /** @type {(step: sdk.NextStep, interview_id: string) => HTMLElement} */
  function card(step, interview_id) {
    const section = document.createElement('section');
    section.append(text('h2', step.title), text('p', step.reason)); // in her language, to be shown as they are
    const action = actions[step.operation_id];
    if (action) section.append(button(step.title, () => action(step, interview_id)));
    section.append(button('Not for me', () => sdk.recoveriesSkip({ client, path, body: { step: step.kind } })));
    return section;
  }

  /** @type {(label: string, action: () => Promise<unknown>) => HTMLElement} */
  function button(label, action) {
    const element = text('button', label);
    element.onclick = async () => {
      page.message.textContent = '';
      try {
        await action();
        await refresh();
      } catch (error) {
        page.message.textContent = (error instanceof sdk.ReboundError && error.displayMessage) || 'Please try again later.';
      }
    };
    return element;
  }

  /** Shows what has changed; call it now and then, for nothing is pushed. */
  async function refresh() {
    try {
      const answer = await sdk.recoveriesGet({ client, path, headers: shown ? sdk.ifNoneMatch(shown) : {} });
      const { next_steps, interview_id } = answer.data;
      page.steps.replaceChildren(...next_steps.map((step) => card(step, interview_id))); // the kindest first: keep the order
      shown = sdk.etag(answer);
    } catch (error) {
      if (!(error instanceof sdk.NotModified)) throw error;
    }
  }

  await refresh();
  return refresh;
}

/** @type {(tag: string, content: string) => HTMLElement} */
function text(tag, content) {
  const element = document.createElement(tag);
  element.textContent = content;
  return element;
}

/** The id in `/v1/tasks/{id}/…`. @param {string} href */
function idIn(href) {
  return href.split('/')[3] ?? '';
}
