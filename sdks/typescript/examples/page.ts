// A page of a front end that shows a candidate's recoveries and starts a plan. It imports the package as yours would.
import { actionPlansCreate, createRebound, recoveriesList, ReboundError, rows, type RecoveryStage } from 'rebound-sdk';

/** Asks your own server, which knows who is logged in, for a session token of this candidate. */
async function newSession(): Promise<string> {
  const response = await fetch('/rebound-session', { method: 'POST' });
  return ((await response.json()) as { token: string }).token;
}

const words: Partial<Record<RecoveryStage, string>> = { gather: 'Asking for feedback', practise: 'Practising' };

export async function show(list: HTMLElement, message: HTMLElement, baseUrl: string): Promise<void> {
  const rebound = createRebound({ baseUrl, sessionToken: await newSession(), onTokenExpired: newSession });
  for await (const recovery of rows((cursor) => recoveriesList({ client: rebound, query: { cursor } }))) {
    const button = document.createElement('button');
    button.textContent = words[recovery.stage] ?? recovery.stage; // a stage of a later version shows as it is
    button.onclick = async () => {
      try {
        const { data: plan } = await actionPlansCreate({ client: rebound, body: { recovery_id: recovery.id } });
        message.textContent = `Your plan is ready: ${plan.id}`;
      } catch (error) {
        if (!(error instanceof ReboundError)) throw error;
        message.textContent = error.code === 'plan_exists' ? 'You have a plan already.' : `Not now (${error.requestId})`;
      }
    };
    list.append(button);
  }
}
