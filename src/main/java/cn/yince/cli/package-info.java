/**
 * The command line: takes what a clerk typed, shows steps and problems, writes files. The terminal and the clock are
 * known here only.
 */
package cn.yince.cli;
