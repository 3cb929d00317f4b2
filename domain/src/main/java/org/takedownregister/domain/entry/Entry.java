package org.takedownregister.domain.entry;

/** A row of the register, of one of its tables. Every one is a record. */
public sealed interface Entry permits Platform, Source, Policy, PolicyVersion, TakedownCase, Volume, Claim {}
