/**
 * Takes a summed unit and its numbers by name, gives what contradicts a rule as problems and the rules that could not
 * be looked at. What must hold between numbers (勾稽关系) is data of packs: {@link cn.yince.check.PackRules} reads 核对.yaml
 * once for a pack, conditions are compiled, and a finding tells both sides, their difference and where they were typed.
 * The rules that remain here are about what is no number: codes, names, 公布数, the forms.
 */
package cn.yince.check;
