package org.takedownregister.domain.publishing;

/**
 * What a publication did.
 *
 * @param batch the number of the newest batch it shows; 0 for an empty register
 * @param cases how many cases it shows
 * @param files how many files the site has
 * @param written how many of them were new or had changed
 * @param removed how many files of the last publication are gone
 */
public record Publication(int batch, long cases, long files, long written, long removed) {}
