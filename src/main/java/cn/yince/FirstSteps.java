package cn.yince;

import cn.yince.layout.freemarker.Chapters;
import cn.yince.layout.jasper.TableForms;
import cn.yince.layout.saucer.Saucer;

/** What every process does once for its first booklet, whatever the booklet: engines begin. */
final class FirstSteps implements Runnable {
    @Override
    public void run() {
        TableForms.begin();
        Chapters.begin();
        Saucer.read("<html/>");
    }
}
