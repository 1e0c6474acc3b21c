/**
 * Takes a templates folder, a number and a seed, gives unit files as clerks would type them: invented, of every pack
 * and edition, without a fault or with one fault that is known. The same order gives the same bytes; all that is random
 * comes from one {@link cn.yince.desk.sample.Dice}.
 */
package cn.yince.desk.sample;
