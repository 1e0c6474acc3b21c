/**
 * Errands: commands that a process begun for one of them takes to a process that is warm. In come the words of a
 * command, out go what it shows and its exit code, over a socket of this machine and this user alone. Nothing here
 * knows what the commands do, and the caller's side is the JDK's classes and these only: it is begun for every command.
 */
package cn.yince.cli.errand;
