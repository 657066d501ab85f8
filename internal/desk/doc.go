// Package desk is Attaché's domain: releases and their facts, the posts made
// from them, the findings of the check, the states a post goes through and the
// audit log that records every change. It imports the standard library only;
// stores, buckets and networks are reached through the ports in ports.go.
//
// Two rules hold everywhere:
//
//   - A post changes only through [Apply], which is pure: it takes a post and
//     an action and returns the changed post with the audit entry that records
//     it. [Transitions] is the one table of what is allowed.
//   - What Apply returns is written by [Store].Commit, all or nothing, together
//     with its audit entries, and only if nobody changed the post meanwhile.
package desk
