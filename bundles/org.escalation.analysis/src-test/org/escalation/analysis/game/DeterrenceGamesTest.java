package org.escalation.analysis.game;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.escalation.analysis.game.TwoSidedDeterrence.Regime;
import org.escalation.analysis.statistics.OutOfRangeException;
import org.junit.jupiter.api.Test;

/** Cases V5, V7, V8, V17 and V20 of the domain brief. */
class DeterrenceGamesTest {

    @Test
    void chickenIsMixed() {
        ChickenGame game = new ChickenGame(-10, 2, -1, 0);
        assertEquals(2 / 11d, game.standProbability(), 1e-12);
        assertEquals(4 / 121d, game.crashProbability(), 1e-12);
    }

    @Test
    void standingAndYieldingAreWorthTheSameInTheMixedEquilibrium() {
        ChickenGame game = new ChickenGame(-7, 5, -2, 1);
        double p = game.standProbability();
        double stand = p * game.crash() + (1 - p) * game.prevail();
        double giveWay = p * game.yield() + (1 - p) * game.compromise();
        assertEquals(stand, giveWay, 1e-12);
    }

    @Test
    void challengerAttacksBelowTwoFifths() {
        UnilateralDeterrence game = new UnilateralDeterrence(10, 6, 0);
        assertEquals(.4, game.attackThreshold(), 1e-12);
        assertTrue(game.attacks(.399));
        assertFalse(game.attacks(.4));
    }

    @Test
    void twoSidedThresholds() {
        TwoSidedDeterrence game = new TwoSidedDeterrence(1, .6, .3, .2);
        assertEquals(.571429, game.hardThreshold(), 1e-6);
        assertEquals(.5, game.softThreshold(), 1e-12);
        assertEquals(Regime.CERTAIN_DETERRENCE, game.regime(.6));
        assertEquals(Regime.SEPARATING, game.regime(.53));
        assertEquals(Regime.UNDETERRED, game.regime(.4));
    }

    @Test
    void onlyHardChallengersActWhereTypesSeparate() {
        TwoSidedDeterrence game = new TwoSidedDeterrence(1, .6, .3, .2);
        TwoSidedDeterrence.Forecast forecast = game.forecast(.53, .3);
        assertEquals(.3, forecast.initiation(), 1e-12);
        assertEquals(.159, forecast.conflict(), 1e-12);
        assertEquals(.141, forecast.concession(), 1e-12);
        assertEquals(0, game.forecast(.6, .3).initiation());
        assertThrows(OutOfRangeException.class, () -> game.forecast(.4, .3));
    }

    @Test
    void lessPowerIsUsedWhenItIsRiskier() {
        PowerRiskTradeOff mild = new PowerRiskTradeOff(.4, 1);
        assertEquals(.75, mild.bestPower(), 1e-12);
        assertEquals(.225, mild.bestValue(), 1e-12);
        PowerRiskTradeOff grave = new PowerRiskTradeOff(.6, 1);
        assertEquals(.333333, grave.bestPower(), 1e-6);
        assertEquals(.066667, grave.bestValue(), 1e-6);
        assertEquals(0, new PowerRiskTradeOff(.6, 2).bestPower());
    }

    @Test
    void noOtherPowerIsWorthMore() {
        for (double rho = .05; rho < 2; rho += .1) {
            for (double n = 0; n < 3; n += .25) {
                PowerRiskTradeOff game = new PowerRiskTradeOff(rho, n);
                for (double p = 0; p <= 1; p += .01) {
                    assertTrue(game.value(p) <= game.bestValue() + 1e-12);
                }
            }
        }
    }

    @Test
    void payoffsOutOfOrderAreRefused() {
        assertThrows(OutOfRangeException.class, () -> new ChickenGame(0, 2, -1, 0));
        assertThrows(OutOfRangeException.class, () -> new UnilateralDeterrence(10, 12, 0));
        assertThrows(OutOfRangeException.class, () -> new TwoSidedDeterrence(1, .6, .1, .2));
    }

    /** V20, signs: a more resolved defender (disaster costs more) and a less stable balance both mean less power used. */
    @Test
    void resolveAndInstabilityHoldPowerBack() {
        double before = 1;
        for (double cost = 0; cost < 3; cost += 0.1) {
            double power = new PowerRiskTradeOff(0.4, cost).bestPower();
            assertTrue(power <= before, "disaster cost " + cost);
            before = power;
        }
        assertTrue(before < 1);
        before = 1;
        for (double risk = 0.1; risk < 1; risk += 0.05) {
            double power = new PowerRiskTradeOff(risk, 1).bestPower();
            assertTrue(power <= before, "risk of power " + risk);
            before = power;
        }
        // conflict at high levels of power gives way to conflict at low ones
        assertTrue(before > 0 || new PowerRiskTradeOff(0.9, 1).bestPower() > 0);
    }
}
