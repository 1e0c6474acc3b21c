/** The kinds of forms that packs declare: what is summed and scored on one, how it is graded. */
package cn.yince.compute.form;
