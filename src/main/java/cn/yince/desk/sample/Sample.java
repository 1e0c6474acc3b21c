package cn.yince.desk.sample;

import java.util.Optional;

/**
 * One unit file.
 *
 * @param file its name
 * @param bytes what is in it
 * @param edition the pack it is for
 * @param section the 款 of its business
 * @param items 项级科目
 * @param forms 自评表 or 项目
 * @param fault what is wrong with it
 * @param mended the same without the fault
 */
record Sample(
        String file,
        byte[] bytes,
        Edition edition,
        String section,
        int items,
        int forms,
        Optional<Fault> fault,
        byte[] mended) {}
