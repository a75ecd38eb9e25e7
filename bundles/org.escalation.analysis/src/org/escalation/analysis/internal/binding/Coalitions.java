package org.escalation.analysis.internal.binding;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.escalation.model.Actor;

/** Who acts for whom: members act for their coalition, unless they take part themselves. */
final class Coalitions {

    private Coalitions() {
    }

    /** Whether an actor is the group or belongs to it, directly or through other coalitions. */
    static boolean includes(Actor group, Actor actor) {
        return includes(group, actor, new HashSet<>());
    }

    private static boolean includes(Actor group, Actor actor, Set<Actor> visited) {
        return group == actor || visited.add(group)
                && group.getMembers().stream().anyMatch(member -> includes(member, actor, visited));
    }

    /** The participant for which an actor acts: itself, or else the first coalition that includes it. */
    static Optional<Actor> participantFor(Actor actor, List<Actor> participants) {
        return participants.contains(actor) ? Optional.of(actor)
                : participants.stream().filter(participant -> includes(participant, actor)).findFirst();
    }
}
