package org.takedownregister.domain.judging;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.takedownregister.domain.entry.Platform;
import org.takedownregister.domain.entry.Policy;
import org.takedownregister.domain.entry.PolicyVersion;
import org.takedownregister.domain.register.CaseFile;
import org.takedownregister.domain.register.Cursor;
import org.takedownregister.domain.register.RegisterView;
import org.takedownregister.domain.value.Slug;

/** What judging a case needs to know besides the case itself. */
public interface Lookup {

    /** Nothing is known. */
    Lookup NOTHING = new Lookup() {
        @Override
        public List<PolicyVersion> versions(Slug policyId) {
            return List.of();
        }

        @Override
        public Optional<Policy> policy(Slug policyId) {
            return Optional.empty();
        }

        @Override
        public Optional<CaseFile> caseFile(Slug caseId) {
            return Optional.empty();
        }

        @Override
        public PlatformNames platforms() {
            return PlatformNames.NONE;
        }
    };

    /** The known versions of a policy, in any order; none if the policy is not known. */
    List<PolicyVersion> versions(Slug policyId);

    /** A policy: its platform tells whose actions count; empty if it is not known. */
    Optional<Policy> policy(Slug policyId);

    /** Another case, read when it is asked for: a part of a whole, a link of a chain. */
    Optional<CaseFile> caseFile(Slug caseId);

    /** What platforms are called. */
    PlatformNames platforms();

    /**
     * Looks things up in a register. Platforms, policies and their versions are read now and kept, cases are read one
     * by one; for the view's thread, and as long as the view is open.
     */
    static Lookup of(RegisterView view) {
        Map<Slug, List<PolicyVersion>> versions = new HashMap<>();
        try (Cursor<PolicyVersion> all = view.entries(PolicyVersion.class)) {
            all.forEachRemaining(version -> versions.computeIfAbsent(version.policyId(), any -> new ArrayList<>())
                    .add(version));
        }
        Map<Slug, Policy> policies = new HashMap<>();
        try (Cursor<Policy> all = view.entries(Policy.class)) {
            all.forEachRemaining(policy -> policies.put(policy.policyId(), policy));
        }
        PlatformNames platforms = PlatformNames.of(view.entries(Platform.class).toList());
        return new Lookup() {
            @Override
            public List<PolicyVersion> versions(Slug policyId) {
                return List.copyOf(versions.getOrDefault(policyId, List.of()));
            }

            @Override
            public Optional<Policy> policy(Slug policyId) {
                return Optional.ofNullable(policies.get(policyId));
            }

            @Override
            public Optional<CaseFile> caseFile(Slug caseId) {
                return view.caseFile(caseId);
            }

            @Override
            public PlatformNames platforms() {
                return platforms;
            }
        };
    }
}
