/** This installation: its version, its folders, and the files the counter keeps between two starts. */
@NullMarked
package bitan.app.installation;

import org.jspecify.annotations.NullMarked;
