package cn.yince;

import cn.yince.check.PackRules;
import cn.yince.compute.FigurePlan;
import cn.yince.compute.ledger.Tables;
import cn.yince.layout.freemarker.Chapters;
import cn.yince.layout.jasper.TableForms;
import cn.yince.layout.saucer.Saucer;

/** What every process does once for its first booklet, whatever the booklet: engines begin, declarations are read. */
final class FirstSteps implements Runnable {
  @Override
  public void run() {
    TableForms.begin();
    Chapters.begin();
    Saucer.read("<html/>");
    Tables.begin();
    FigurePlan.begin();
    PackRules.begin();
  }
}
