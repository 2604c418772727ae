package coop.commonround.rule;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;
import coop.commonround.rule.hard.AverageHours;
import coop.commonround.rule.hard.BackByRecall;
import coop.commonround.rule.hard.BreakInLongDay;
import coop.commonround.rule.hard.CompensatoryRest;
import coop.commonround.rule.hard.ConsecutiveDays;
import coop.commonround.rule.hard.Consent;
import coop.commonround.rule.hard.DailyHours;
import coop.commonround.rule.hard.DailyRest;
import coop.commonround.rule.hard.DifferentCareworkers;
import coop.commonround.rule.hard.IntroducedBeforeFirstVisit;
import coop.commonround.rule.hard.KnownAtShortVisit;
import coop.commonround.rule.hard.LinkedInOrder;
import coop.commonround.rule.hard.LongestLeg;
import coop.commonround.rule.hard.MaximumHours;
import coop.commonround.rule.hard.NightBan;
import coop.commonround.rule.hard.NightHazard;
import coop.commonround.rule.hard.NightHealth;
import coop.commonround.rule.hard.NightHours;
import coop.commonround.rule.hard.NoOverlap;
import coop.commonround.rule.hard.NoVeto;
import coop.commonround.rule.hard.NoVolunteerInRegulatedCare;
import coop.commonround.rule.hard.NotSecondeesAlone;
import coop.commonround.rule.hard.OnlyTheAllowed;
import coop.commonround.rule.hard.PinStays;
import coop.commonround.rule.hard.RoundWhole;
import coop.commonround.rule.hard.RoundsADay;
import coop.commonround.rule.hard.RoundsApart;
import coop.commonround.rule.hard.SameCareworker;
import coop.commonround.rule.hard.SkillHeld;
import coop.commonround.rule.hard.StartsInWindow;
import coop.commonround.rule.hard.Together;
import coop.commonround.rule.hard.WeeklyRest;
import coop.commonround.rule.hard.WithDriver;
import coop.commonround.rule.hard.WithinCapacity;
import coop.commonround.rule.hard.WithinClientLimit;
import coop.commonround.rule.hard.WithinShift;
import coop.commonround.rule.priced.ClientCap;
import coop.commonround.rule.priced.ContactPay;
import coop.commonround.rule.priced.Covered;
import coop.commonround.rule.priced.FacesInPeriod;
import coop.commonround.rule.priced.FairBankHolidays;
import coop.commonround.rule.priced.FairEvenings;
import coop.commonround.rule.priced.FairGaps;
import coop.commonround.rule.priced.FairSplitDays;
import coop.commonround.rule.priced.FairTravel;
import coop.commonround.rule.priced.FairWeekends;
import coop.commonround.rule.priced.GoneSingle;
import coop.commonround.rule.priced.Lateness;
import coop.commonround.rule.priced.LeftOutVisits;
import coop.commonround.rule.priced.Mileage;
import coop.commonround.rule.priced.MissedMeal;
import coop.commonround.rule.priced.NeighboursFirst;
import coop.commonround.rule.priced.NewFace;
import coop.commonround.rule.priced.NotOnlySecondees;
import coop.commonround.rule.priced.Overrun;
import coop.commonround.rule.priced.Overtime;
import coop.commonround.rule.priced.OwnPeopleFirst;
import coop.commonround.rule.priced.OwnTeam;
import coop.commonround.rule.priced.PaidBeyondWork;
import coop.commonround.rule.priced.PreferredCareworker;
import coop.commonround.rule.priced.PreferredTime;
import coop.commonround.rule.priced.RoundInOrder;
import coop.commonround.rule.priced.RoundKept;
import coop.commonround.rule.priced.ShortRound;
import coop.commonround.rule.priced.SplitRound;
import coop.commonround.rule.priced.TravelPay;
import coop.commonround.rule.priced.UnpaidGap;
import coop.commonround.rule.priced.UnusedHours;
import coop.commonround.rule.priced.UnusedShift;
import coop.commonround.rule.priced.UnwantedDay;
import coop.commonround.rule.priced.UsualCareworker;
import coop.commonround.rule.priced.Waiting;
import coop.commonround.rule.priced.WaitingPay;
import coop.commonround.rule.priced.WantedArea;
import coop.commonround.rule.priced.WantedHome;
import coop.commonround.rule.priced.WantedTravel;
import coop.commonround.rule.priced.WorstIdle;
import coop.commonround.rule.priced.WorstLateness;

/** Every rule a roster is judged by: law and safety, then care left uncovered, then money paid, then quality. */
public final class RosterRules implements ConstraintProvider {
    @Override
    public Constraint[] defineConstraints(ConstraintFactory factory) {
        return new Constraint[] {
            // law and safety: hard
            SkillHeld.define(factory),
            NoVeto.define(factory),
            OnlyTheAllowed.define(factory),
            NoVolunteerInRegulatedCare.define(factory),
            BackByRecall.define(factory),
            Consent.define(factory),
            RoundsADay.define(factory),
            RoundWhole.define(factory),
            KnownAtShortVisit.define(factory),
            IntroducedBeforeFirstVisit.define(factory),
            WithinClientLimit.define(factory),
            NotSecondeesAlone.define(factory),
            WithinShift.define(factory),
            NoOverlap.define(factory),
            RoundsApart.define(factory),
            LongestLeg.define(factory),
            WithDriver.define(factory),
            StartsInWindow.define(factory),
            Together.define(factory),
            LinkedInOrder.define(factory),
            SameCareworker.define(factory),
            DifferentCareworkers.define(factory),
            WithinCapacity.define(factory),
            PinStays.define(factory),
            MaximumHours.define(factory),
            AverageHours.define(factory),
            DailyRest.define(factory),
            CompensatoryRest.define(factory),
            WeeklyRest.define(factory),
            ConsecutiveDays.define(factory),
            DailyHours.define(factory),
            NightBan.define(factory),
            NightHours.define(factory),
            NightHazard.define(factory),
            NightHealth.define(factory),
            BreakInLongDay.define(factory),

            // care left uncovered: medium
            Covered.define(factory),

            // money paid out: soft
            ContactPay.define(factory),
            TravelPay.define(factory),
            WaitingPay.define(factory),
            Mileage.define(factory),
            Overtime.define(factory),
            UnusedHours.define(factory),
            PaidBeyondWork.define(factory),

            // what the co-op would pay for quality: soft
            LeftOutVisits.define(factory),
            GoneSingle.define(factory),
            PreferredTime.define(factory),
            Lateness.define(factory),
            WorstLateness.define(factory),
            Overrun.define(factory),
            Waiting.define(factory),
            WorstIdle.define(factory),
            MissedMeal.define(factory),
            UnusedShift.define(factory),
            NewFace.define(factory),
            FacesInPeriod.define(factory),
            ClientCap.define(factory),
            PreferredCareworker.define(factory),
            UsualCareworker.define(factory),
            WantedHome.define(factory),
            FairEvenings.define(factory),
            FairWeekends.define(factory),
            FairBankHolidays.define(factory),
            FairSplitDays.define(factory),
            FairGaps.define(factory),
            FairTravel.define(factory),
            UnwantedDay.define(factory),
            WantedArea.define(factory),
            WantedTravel.define(factory),
            OwnTeam.define(factory),
            NeighboursFirst.define(factory),
            OwnPeopleFirst.define(factory),
            NotOnlySecondees.define(factory),
            UnpaidGap.define(factory),
            ShortRound.define(factory),
            SplitRound.define(factory),
            RoundKept.define(factory),
            RoundInOrder.define(factory),
        };
    }
}
