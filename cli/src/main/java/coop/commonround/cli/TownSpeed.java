package coop.commonround.cli;

import coop.commonround.travel.road.RoadSettings;
import coop.commonround.travel.road.RoadSettings.Epoch;
import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.List;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads what cars reach in towns, all day, as a share of the map's speeds. */
final class TownSpeed implements ITypeConverter<RoadSettings> {

    @Override
    public RoadSettings convert(String text) {
        try {
            return RoadSettings.DEFAULT.withEpochs(List.of(new Epoch(LocalTime.MIDNIGHT, new BigDecimal(text))));
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException("'" + text + "' is not a share above 0, up to 1, as 0.6");
        }
    }
}
