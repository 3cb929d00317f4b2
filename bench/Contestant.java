import java.util.List;

/**
 * One way to do a piece of work.
 *
 * @param name how the tables call it
 * @param prepare a command that is run before, and not measured
 * @param command what is measured, by {@code bash} in the work folder; {@code {run}} is the number of the run
 * @param bars what its time is compared with
 */
record Contestant(String name, String prepare, String command, List<Bar> bars) {

    /**
     * A comparison.
     *
     * @param with the name of another contestant
     * @param most the greatest ratio that is good enough; 0 if there is none to keep
     */
    record Bar(String with, double most) {}

    static Contestant of(String name, String prepare, String command, Bar... bars) {
        return new Contestant(name, prepare, command, List.of(bars));
    }

    static Bar against(String with, double most) {
        return new Bar(with, most);
    }
}
