/**
 * Exact solution of what is a finite Markov chain: absorption probabilities, times and visits by sparse linear algebra,
 * without random numbers.
 *
 * <p>{@link org.escalation.simulation.exact.AbsorbingChain} is any chain;
 * {@link org.escalation.simulation.exact.ExactSolver} makes one of a scenario, by playing the engine's own turn through
 * every outcome of its draws, and solves it. So simulation and exact solution cannot disagree about the rules.
 *
 * <p>The linear algebra is this bundle's own and small. Libraries were considered: Hipparchus has dense factorisations
 * and, for sparse matrices, iterative methods that need symmetry; EJML's and ojAlgo's sparse LU subtract, and without a
 * fill-reducing order fill the matrices of chains. Eliminating states one by one without a single subtraction
 * (Grassmann, Taksar and Heyman 1985) keeps every entry accurate to nearly all digits even where the chance of an end
 * is tiny (O'Cinneide 1993), and needs nothing beyond Java 17.
 */
package org.escalation.simulation.exact;
