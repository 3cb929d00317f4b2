package org.takedownregister.domain.register;

/** An offer, and perhaps what the batch that it is meant for made of it before its turn came. */
public interface PreparedOffer {

    /** The offer. */
    Offer offer();
}
