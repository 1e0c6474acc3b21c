package cn.yince.batch.site;

/** Is told how publishing goes on, by several threads. */
public interface Progress {
    /** So many units are looked at. */
    void begin(int units);

    /** One is done. */
    void done(String unit);
}
