//! The shared gallery on any blob store: chunks, packs, manifests, replicas, verification.
