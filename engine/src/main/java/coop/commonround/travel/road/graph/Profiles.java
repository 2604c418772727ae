package coop.commonround.travel.road.graph;

import static java.util.Objects.requireNonNull;

import com.graphhopper.config.CHProfile;
import com.graphhopper.config.Profile;
import com.graphhopper.json.Statement;
import com.graphhopper.util.GHUtility;
import com.graphhopper.util.TurnCostsConfig;
import coop.commonround.travel.road.RoadSettings;
import coop.commonround.travel.road.RoadSettings.Epoch;
import coop.commonround.travel.road.Ways;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How each kind of way is imported: what GraphHopper calls profiles, of which cars have one for each epoch. */
public final class Profiles {
    /** What the rules among the resources and the search for a home's road look at. */
    static final String TAGS = String.join(
            ",",
            "car_access|block_private=false,car_average_speed,road_access",
            "bike_access,bike_average_speed,bike_priority,bike_road_access,mtb_rating,hike_rating,roundabout",
            "foot_access,foot_average_speed,foot_priority,foot_road_access,average_slope",
            "road_class,road_environment,urban_density");

    /** The one folder of resources where GraphHopper looks for rules. */
    private static final String RULES = "/com/graphhopper/custom_models/";

    private Profiles() {}

    static List<Profile> of(RoadSettings settings) {
        var profiles = new ArrayList<Profile>();
        for (var epoch : settings.epochs()) {
            profiles.add(car(epoch));
        }
        profiles.add(
                profile(Ways.BICYCLE, nameOf(Ways.BICYCLE, settings.epochs().get(0))));
        profiles.add(profile(Ways.FOOT, nameOf(Ways.FOOT, settings.epochs().get(0))));
        return profiles;
    }

    /** All that profiles are made of, for telling them apart from others without making any. */
    public static String text(RoadSettings settings) {
        var text = new StringBuilder(TAGS).append(settings.epochs());
        for (var ways : Ways.values()) {
            text.append(rulesOf(ways));
        }
        return text.toString();
    }

    private static String rulesOf(Ways ways) {
        try (var in = requireNonNull(Profiles.class.getResourceAsStream(RULES + ways.rules()))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<CHProfile> hierarchies(List<Profile> profiles) {
        return profiles.stream()
                .map(profile -> new CHProfile(profile.getName()))
                .toList();
    }

    /** Only cars are slowed by an epoch. */
    public static String nameOf(Ways ways, Epoch epoch) {
        var name = ways.name().toLowerCase(Locale.ROOT);
        return ways == Ways.CAR ? name + "_" + epoch.from().toSecondOfDay() : name;
    }

    /** Turn restrictions hold for cars; nobody turns round on the way, but may set off either way from a home. */
    private static Profile car(Epoch epoch) {
        var profile = profile(Ways.CAR, nameOf(Ways.CAR, epoch)).setTurnCostsConfig(TurnCostsConfig.car());
        profile.getCustomModel()
                .addToSpeed(Statement.If(
                        "urban_density != RURAL",
                        Statement.Op.MULTIPLY,
                        epoch.urbanSpeed().toPlainString()));
        return profile;
    }

    private static Profile profile(Ways ways, String name) {
        return new Profile(name).setCustomModel(GHUtility.loadCustomModelFromJar(ways.rules()));
    }
}
