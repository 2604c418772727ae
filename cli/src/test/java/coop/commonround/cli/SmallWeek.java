package coop.commonround.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A made-up folder of six visits on two days that two careworkers can cover; its names must never be printed. */
final class SmallWeek {
    static final String[] NAMES = {"Quillon", "Zephyrine", "Thaddeus", "Ottoline", "Peregrine"};

    private final Path folder;

    private SmallWeek(Path folder) {
        this.folder = folder;
    }

    static SmallWeek in(Path folder) {
        return new SmallWeek(folder)
                .holding("clients.csv", """
                        client_id,name,latitude,longitude,max_careworkers,rag
                        C1,Quillon Zed,53.600,-1.800,1,red
                        C2,Zephyrine Wye,53.605,-1.805,,amber
                        C3,Thaddeus Ex,53.610,-1.800,,green
                        """)
                .holding("careworkers.csv", """
                        careworker_id,name,latitude,longitude,transport,contract,contracted_hours,maximum_hours,pay_grade
                        W1,Ottoline Vee,53.602,-1.802,car,guaranteed,10,40,care
                        W2,Peregrine Yew,53.608,-1.798,car,flexible,0,40,care
                        """)
                .holding("shifts.csv", """
                        shift_id,careworker_id,date,start,end
                        S1,W1,2026-11-23,07:00,14:00
                        S2,W2,2026-11-23,07:00,14:00
                        S3,W1,2026-11-24,07:00,14:00
                        S4,W2,2026-11-24,07:00,14:00
                        """)
                .holding("visits.csv", """
                        visit_id,client_id,package_id,date,earliest_start,latest_start,minutes,careworkers,skills
                        V1,C1,P1,2026-11-23,08:00,09:00,30,1,
                        V2,C2,P2,2026-11-23,08:00,09:00,45,1,
                        V3,C3,P3,2026-11-23,10:00,11:00,60,2,
                        V4,C1,P1,2026-11-24,08:00,09:00,30,1,
                        V5,C2,P2,2026-11-24,08:00,09:00,45,1,
                        V6,C3,P3,2026-11-24,12:00,12:30,30,1,medication
                        """)
                .holding("skills.csv", """
                        careworker_id,skill
                        W1,medication
                        """)
                .holding("packages.csv", """
                        package_id,client_id,payer,contract_line
                        P1,C1,Council,council
                        P2,C2,Council,council
                        P3,C3,C3,private
                        """)
                .holding("rates.csv", """
                        contract_line,effective_from,source,amount,unit
                        council,2026-04-01,letter of 1 March 2026,24.00,hour
                        private,2026-04-01,price list,30.00,hour
                        """)
                .holding("pay.csv", """
                        pay_grade,effective_from,source,hourly_rate
                        care,2026-04-01,pay circle,13.00
                        """);
    }

    SmallWeek holding(String file, String text) {
        return write(file, text);
    }

    SmallWeek replacing(String file, String old, String other) {
        try {
            var text = Files.readString(folder.resolve(file));
            if (!text.contains(old)) {
                throw new IllegalArgumentException(file + " does not hold " + old);
            }
            return write(file, text.replace(old, other));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    SmallWeek without(String file) {
        try {
            Files.delete(folder.resolve(file));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path path() {
        return folder;
    }

    private SmallWeek write(String file, String text) {
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve(file), text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
