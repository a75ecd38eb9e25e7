package org.escalation.analysis.internal.binding;

import java.util.List;
import org.escalation.analysis.Measure;

/** The measures that come with the workbench. */
public final class ShippedMeasures {

    private static final List<Measure> ALL = List.of(
            new CredibilityOfLines(), new BelievedCredibility(), new EnforcementGapOfOwners(),
            new MinimumCredibilityOfLines(),
            new SelfDeterrenceIndex(), new ForgoneUtility(),
            new CriticalRisk(), new CostToleranceOfActors(),
            new EscalationDominanceOfPairs(), new InitiativeOnRecord(),
            new AmbiguityOfLines(), new LocationUncertainty(),
            new LinkageCredibilityOfLinkages(), new LinkageDeterrentValue(),
            new OffRampValueOfParties(), new IncrementalismLossOfPackages(),
            new SalamiRatioOfActors(), new ManipulatedRiskOfActors());

    private ShippedMeasures() {
    }

    /** In the order of the domain's list. */
    public static List<Measure> all() {
        return ALL;
    }
}
