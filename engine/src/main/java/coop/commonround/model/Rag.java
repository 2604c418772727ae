package coop.commonround.model;

/** Whose care comes first when not all can be given: red before amber before green. */
public enum Rag {
    /** Harm is likely if the visit is missed. */
    RED,
    /** The visit may be late, not missed. */
    AMBER,
    /** Can be moved or done by family in an emergency. */
    GREEN
}
