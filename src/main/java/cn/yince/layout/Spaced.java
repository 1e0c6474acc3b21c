package cn.yince.layout;

/** What text is drawn onto, with room between its characters. */
public interface Spaced {
    /**
     * Gives the next text that is shown its room.
     *
     * @param rooms after each of its characters, in points; negative where they move together
     */
    void space(float[] rooms);
}
