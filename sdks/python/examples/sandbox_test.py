"""Tests against a sandbox: an employer who answers, declines or stays silent, without waiting."""

import unittest

from setup import connect, turned_down

from rebound_sdk import models as m
from rebound_sdk import operations as o

rebound = connect()  # of a tenant made with --sandbox


def asked():
    """A recovery, and its request, which was sent to the employer."""
    _, interview, recovery = turned_down(rebound)
    draft = m.CreateFeedbackRequest(m.Channel.EMPLOYER, interview.id)
    request = o.feedback_requests_create.sync(client=rebound, body=draft)
    o.feedback_requests_send.sync(request.id, client=rebound)
    return recovery, request


class Employers(unittest.TestCase):
    def test_one_who_answers(self):
        recovery, request = asked()
        sample = m.AnswerFeedbackLink()
        request = o.sandbox_feedback_requests_answer.sync(request.id, client=rebound, body=sample)
        self.assertEqual(request.state, m.State.ANSWERED)
        self.assertEqual(o.recoveries_get.sync(recovery.id, client=rebound).stage, m.RecoveryStage.UNDERSTAND)

    def test_one_who_declines(self):
        _, request = asked()
        reason = m.DeclineFeedbackLink(reason=m.DeclineReason.POLICY)
        request = o.sandbox_feedback_requests_decline.sync(request.id, client=rebound, body=reason)
        self.assertEqual(request.state, m.State.DECLINED)

    def test_one_who_stays_silent_and_is_reminded_after_a_week(self):
        _, request = asked()
        o.sandbox_clock_advance.sync(client=rebound, body=m.AdvanceSandboxClock(8 * 24 * 3600))
        mail = o.feedback_requests_remind.sync(request.id, client=rebound)
        self.assertIn(mail.link_url, mail.message)
        request = o.sandbox_feedback_requests_stay_silent.sync(request.id, client=rebound)
        self.assertEqual(request.state, m.State.EXPIRED)


if __name__ == "__main__":
    unittest.main()
