// Written by list-rules.mjs from the folders of assets/rules. Add a file there, not a line here.
import profileFiles0 from '../../assets/rules/profiles/law-only.json' with { type: 'json' }
import profileFiles1 from '../../assets/rules/profiles/region-blekinge.json' with { type: 'json' }
import profileFiles2 from '../../assets/rules/profiles/region-sormland.json' with { type: 'json' }
import profileFiles3 from '../../assets/rules/profiles/region-stockholm.json' with { type: 'json' }
import profileFiles4 from '../../assets/rules/profiles/region-vastmanland.json' with { type: 'json' }
import profileFiles5 from '../../assets/rules/profiles/stockholms-stad.json' with { type: 'json' }
import ruleFiles0 from '../../assets/rules/rules/inkopsnamnden-revision/findings.json' with { type: 'json' }
import ruleFiles1 from '../../assets/rules/rules/law/conclude.json' with { type: 'json' }
import ruleFiles2 from '../../assets/rules/rules/law/ground.json' with { type: 'json' }
import ruleFiles3 from '../../assets/rules/rules/law/guidelines.json' with { type: 'json' }
import ruleFiles4 from '../../assets/rules/rules/law/market.json' with { type: 'json' }
import ruleFiles5 from '../../assets/rules/rules/law/order.json' with { type: 'json' }
import ruleFiles6 from '../../assets/rules/rules/law/screening.json' with { type: 'json' }
import ruleFiles7 from '../../assets/rules/rules/law/value.json' with { type: 'json' }
import ruleFiles8 from '../../assets/rules/rules/program/answers.json' with { type: 'json' }
import ruleFiles9 from '../../assets/rules/rules/program/bids.json' with { type: 'json' }
import ruleFiles10 from '../../assets/rules/rules/program/cancel.json' with { type: 'json' }
import ruleFiles11 from '../../assets/rules/rules/program/contracts.json' with { type: 'json' }
import ruleFiles12 from '../../assets/rules/rules/program/contradictions.json' with { type: 'json' }
import ruleFiles13 from '../../assets/rules/rules/program/dates.json' with { type: 'json' }
import ruleFiles14 from '../../assets/rules/rules/program/decision.json' with { type: 'json' }
import ruleFiles15 from '../../assets/rules/rules/program/deviations.json' with { type: 'json' }
import ruleFiles16 from '../../assets/rules/rules/program/documentation.json' with { type: 'json' }
import ruleFiles17 from '../../assets/rules/rules/program/files.json' with { type: 'json' }
import ruleFiles18 from '../../assets/rules/rules/program/follow-up.json' with { type: 'json' }
import ruleFiles19 from '../../assets/rules/rules/program/hand-over.json' with { type: 'json' }
import ruleFiles20 from '../../assets/rules/rules/program/inquiry.json' with { type: 'json' }
import ruleFiles21 from '../../assets/rules/rules/program/names.json' with { type: 'json' }
import ruleFiles22 from '../../assets/rules/rules/program/near-limit.json' with { type: 'json' }
import ruleFiles23 from '../../assets/rules/rules/program/order.json' with { type: 'json' }
import ruleFiles24 from '../../assets/rules/rules/program/phrases.json' with { type: 'json' }
import ruleFiles25 from '../../assets/rules/rules/program/savings.json' with { type: 'json' }
import ruleFiles26 from '../../assets/rules/rules/program/screening.json' with { type: 'json' }
import ruleFiles27 from '../../assets/rules/rules/program/similar.json' with { type: 'json' }
import ruleFiles28 from '../../assets/rules/rules/program/start.json' with { type: 'json' }
import ruleFiles29 from '../../assets/rules/rules/program/vetting.json' with { type: 'json' }
import ruleFiles30 from '../../assets/rules/rules/region-blekinge/advice.json' with { type: 'json' }
import ruleFiles31 from '../../assets/rules/rules/region-blekinge/demands.json' with { type: 'json' }
import ruleFiles32 from '../../assets/rules/rules/region-blekinge/reminders.json' with { type: 'json' }
import ruleFiles33 from '../../assets/rules/rules/region-sormland-vastmanland/advice-follow-up.json' with { type: 'json' }
import ruleFiles34 from '../../assets/rules/rules/region-sormland-vastmanland/advice-inquiry.json' with { type: 'json' }
import ruleFiles35 from '../../assets/rules/rules/region-sormland-vastmanland/advice-sustainability.json' with { type: 'json' }
import ruleFiles36 from '../../assets/rules/rules/region-sormland-vastmanland/collected.json' with { type: 'json' }
import ruleFiles37 from '../../assets/rules/rules/region-sormland-vastmanland/demands-prepare.json' with { type: 'json' }
import ruleFiles38 from '../../assets/rules/rules/region-sormland-vastmanland/demands.json' with { type: 'json' }
import ruleFiles39 from '../../assets/rules/rules/region-sormland-vastmanland/deviations.json' with { type: 'json' }
import ruleFiles40 from '../../assets/rules/rules/region-sormland-vastmanland/order.json' with { type: 'json' }
import ruleFiles41 from '../../assets/rules/rules/region-sormland-vastmanland/reminders.json' with { type: 'json' }
import ruleFiles42 from '../../assets/rules/rules/region-stockholm/advice-follow-up.json' with { type: 'json' }
import ruleFiles43 from '../../assets/rules/rules/region-stockholm/advice-inquiry.json' with { type: 'json' }
import ruleFiles44 from '../../assets/rules/rules/region-stockholm/advice-market.json' with { type: 'json' }
import ruleFiles45 from '../../assets/rules/rules/region-stockholm/advice-people.json' with { type: 'json' }
import ruleFiles46 from '../../assets/rules/rules/region-stockholm/advice-prepare.json' with { type: 'json' }
import ruleFiles47 from '../../assets/rules/rules/region-stockholm/advice-sustainability.json' with { type: 'json' }
import ruleFiles48 from '../../assets/rules/rules/region-stockholm/collected.json' with { type: 'json' }
import ruleFiles49 from '../../assets/rules/rules/region-stockholm/demands-asking.json' with { type: 'json' }
import ruleFiles50 from '../../assets/rules/rules/region-stockholm/demands-deciding.json' with { type: 'json' }
import ruleFiles51 from '../../assets/rules/rules/region-stockholm/demands.json' with { type: 'json' }
import ruleFiles52 from '../../assets/rules/rules/region-stockholm/follow-up.json' with { type: 'json' }
import ruleFiles53 from '../../assets/rules/rules/region-stockholm/order.json' with { type: 'json' }
import ruleFiles54 from '../../assets/rules/rules/region-stockholm/reminders-asking.json' with { type: 'json' }
import ruleFiles55 from '../../assets/rules/rules/region-stockholm/reminders-deciding.json' with { type: 'json' }
import ruleFiles56 from '../../assets/rules/rules/region-stockholm/reminders-preparing.json' with { type: 'json' }
import ruleFiles57 from '../../assets/rules/rules/stockholms-stad/advice-contract.json' with { type: 'json' }
import ruleFiles58 from '../../assets/rules/rules/stockholms-stad/advice-inquiry.json' with { type: 'json' }
import ruleFiles59 from '../../assets/rules/rules/stockholms-stad/advice-sustainability.json' with { type: 'json' }
import ruleFiles60 from '../../assets/rules/rules/stockholms-stad/demands.json' with { type: 'json' }
import ruleFiles61 from '../../assets/rules/rules/stockholms-stad/order.json' with { type: 'json' }
import ruleFiles62 from '../../assets/rules/rules/stockholms-stad/reminders.json' with { type: 'json' }
import dutyFiles0 from '../../assets/rules/duties/inkopsnamnden-revision.json' with { type: 'json' }
import dutyFiles1 from '../../assets/rules/duties/region-blekinge.json' with { type: 'json' }
import dutyFiles2 from '../../assets/rules/duties/region-sormland-vastmanland.json' with { type: 'json' }
import dutyFiles3 from '../../assets/rules/duties/region-stockholm.json' with { type: 'json' }
import dutyFiles4 from '../../assets/rules/duties/stockholms-stad.json' with { type: 'json' }
import inquiryFiles0 from '../../assets/rules/inquiry/program.json' with { type: 'json' }
import inquiryFiles1 from '../../assets/rules/inquiry/region-blekinge.json' with { type: 'json' }
import inquiryFiles2 from '../../assets/rules/inquiry/region-sormland-vastmanland.json' with { type: 'json' }
import inquiryFiles3 from '../../assets/rules/inquiry/region-stockholm.json' with { type: 'json' }
import inquiryFiles4 from '../../assets/rules/inquiry/stockholms-stad.json' with { type: 'json' }
import checkFiles0 from '../../assets/rules/checks/bid.json' with { type: 'json' }
import checkFiles1 from '../../assets/rules/checks/economy.json' with { type: 'json' }
import checkFiles2 from '../../assets/rules/checks/exclusion.json' with { type: 'json' }
import checkFiles3 from '../../assets/rules/checks/identity.json' with { type: 'json' }
import checkFiles4 from '../../assets/rules/checks/ownership.json' with { type: 'json' }
import checkFiles5 from '../../assets/rules/checks/people.json' with { type: 'json' }
import checkFiles6 from '../../assets/rules/checks/tax.json' with { type: 'json' }
import checkFiles7 from '../../assets/rules/checks/work.json' with { type: 'json' }

/** A file of assets/rules, not yet parsed. */
export interface RuleFile {
  readonly file: string
  readonly json: unknown
}

export const profileFiles: readonly RuleFile[] = [
  { file: 'assets/rules/profiles/law-only.json', json: profileFiles0 },
  { file: 'assets/rules/profiles/region-blekinge.json', json: profileFiles1 },
  { file: 'assets/rules/profiles/region-sormland.json', json: profileFiles2 },
  { file: 'assets/rules/profiles/region-stockholm.json', json: profileFiles3 },
  { file: 'assets/rules/profiles/region-vastmanland.json', json: profileFiles4 },
  { file: 'assets/rules/profiles/stockholms-stad.json', json: profileFiles5 },
]

export const ruleFiles: readonly RuleFile[] = [
  { file: 'assets/rules/rules/inkopsnamnden-revision/findings.json', json: ruleFiles0 },
  { file: 'assets/rules/rules/law/conclude.json', json: ruleFiles1 },
  { file: 'assets/rules/rules/law/ground.json', json: ruleFiles2 },
  { file: 'assets/rules/rules/law/guidelines.json', json: ruleFiles3 },
  { file: 'assets/rules/rules/law/market.json', json: ruleFiles4 },
  { file: 'assets/rules/rules/law/order.json', json: ruleFiles5 },
  { file: 'assets/rules/rules/law/screening.json', json: ruleFiles6 },
  { file: 'assets/rules/rules/law/value.json', json: ruleFiles7 },
  { file: 'assets/rules/rules/program/answers.json', json: ruleFiles8 },
  { file: 'assets/rules/rules/program/bids.json', json: ruleFiles9 },
  { file: 'assets/rules/rules/program/cancel.json', json: ruleFiles10 },
  { file: 'assets/rules/rules/program/contracts.json', json: ruleFiles11 },
  { file: 'assets/rules/rules/program/contradictions.json', json: ruleFiles12 },
  { file: 'assets/rules/rules/program/dates.json', json: ruleFiles13 },
  { file: 'assets/rules/rules/program/decision.json', json: ruleFiles14 },
  { file: 'assets/rules/rules/program/deviations.json', json: ruleFiles15 },
  { file: 'assets/rules/rules/program/documentation.json', json: ruleFiles16 },
  { file: 'assets/rules/rules/program/files.json', json: ruleFiles17 },
  { file: 'assets/rules/rules/program/follow-up.json', json: ruleFiles18 },
  { file: 'assets/rules/rules/program/hand-over.json', json: ruleFiles19 },
  { file: 'assets/rules/rules/program/inquiry.json', json: ruleFiles20 },
  { file: 'assets/rules/rules/program/names.json', json: ruleFiles21 },
  { file: 'assets/rules/rules/program/near-limit.json', json: ruleFiles22 },
  { file: 'assets/rules/rules/program/order.json', json: ruleFiles23 },
  { file: 'assets/rules/rules/program/phrases.json', json: ruleFiles24 },
  { file: 'assets/rules/rules/program/savings.json', json: ruleFiles25 },
  { file: 'assets/rules/rules/program/screening.json', json: ruleFiles26 },
  { file: 'assets/rules/rules/program/similar.json', json: ruleFiles27 },
  { file: 'assets/rules/rules/program/start.json', json: ruleFiles28 },
  { file: 'assets/rules/rules/program/vetting.json', json: ruleFiles29 },
  { file: 'assets/rules/rules/region-blekinge/advice.json', json: ruleFiles30 },
  { file: 'assets/rules/rules/region-blekinge/demands.json', json: ruleFiles31 },
  { file: 'assets/rules/rules/region-blekinge/reminders.json', json: ruleFiles32 },
  { file: 'assets/rules/rules/region-sormland-vastmanland/advice-follow-up.json', json: ruleFiles33 },
  { file: 'assets/rules/rules/region-sormland-vastmanland/advice-inquiry.json', json: ruleFiles34 },
  { file: 'assets/rules/rules/region-sormland-vastmanland/advice-sustainability.json', json: ruleFiles35 },
  { file: 'assets/rules/rules/region-sormland-vastmanland/collected.json', json: ruleFiles36 },
  { file: 'assets/rules/rules/region-sormland-vastmanland/demands-prepare.json', json: ruleFiles37 },
  { file: 'assets/rules/rules/region-sormland-vastmanland/demands.json', json: ruleFiles38 },
  { file: 'assets/rules/rules/region-sormland-vastmanland/deviations.json', json: ruleFiles39 },
  { file: 'assets/rules/rules/region-sormland-vastmanland/order.json', json: ruleFiles40 },
  { file: 'assets/rules/rules/region-sormland-vastmanland/reminders.json', json: ruleFiles41 },
  { file: 'assets/rules/rules/region-stockholm/advice-follow-up.json', json: ruleFiles42 },
  { file: 'assets/rules/rules/region-stockholm/advice-inquiry.json', json: ruleFiles43 },
  { file: 'assets/rules/rules/region-stockholm/advice-market.json', json: ruleFiles44 },
  { file: 'assets/rules/rules/region-stockholm/advice-people.json', json: ruleFiles45 },
  { file: 'assets/rules/rules/region-stockholm/advice-prepare.json', json: ruleFiles46 },
  { file: 'assets/rules/rules/region-stockholm/advice-sustainability.json', json: ruleFiles47 },
  { file: 'assets/rules/rules/region-stockholm/collected.json', json: ruleFiles48 },
  { file: 'assets/rules/rules/region-stockholm/demands-asking.json', json: ruleFiles49 },
  { file: 'assets/rules/rules/region-stockholm/demands-deciding.json', json: ruleFiles50 },
  { file: 'assets/rules/rules/region-stockholm/demands.json', json: ruleFiles51 },
  { file: 'assets/rules/rules/region-stockholm/follow-up.json', json: ruleFiles52 },
  { file: 'assets/rules/rules/region-stockholm/order.json', json: ruleFiles53 },
  { file: 'assets/rules/rules/region-stockholm/reminders-asking.json', json: ruleFiles54 },
  { file: 'assets/rules/rules/region-stockholm/reminders-deciding.json', json: ruleFiles55 },
  { file: 'assets/rules/rules/region-stockholm/reminders-preparing.json', json: ruleFiles56 },
  { file: 'assets/rules/rules/stockholms-stad/advice-contract.json', json: ruleFiles57 },
  { file: 'assets/rules/rules/stockholms-stad/advice-inquiry.json', json: ruleFiles58 },
  { file: 'assets/rules/rules/stockholms-stad/advice-sustainability.json', json: ruleFiles59 },
  { file: 'assets/rules/rules/stockholms-stad/demands.json', json: ruleFiles60 },
  { file: 'assets/rules/rules/stockholms-stad/order.json', json: ruleFiles61 },
  { file: 'assets/rules/rules/stockholms-stad/reminders.json', json: ruleFiles62 },
]

export const dutyFiles: readonly RuleFile[] = [
  { file: 'assets/rules/duties/inkopsnamnden-revision.json', json: dutyFiles0 },
  { file: 'assets/rules/duties/region-blekinge.json', json: dutyFiles1 },
  { file: 'assets/rules/duties/region-sormland-vastmanland.json', json: dutyFiles2 },
  { file: 'assets/rules/duties/region-stockholm.json', json: dutyFiles3 },
  { file: 'assets/rules/duties/stockholms-stad.json', json: dutyFiles4 },
]

export const inquiryFiles: readonly RuleFile[] = [
  { file: 'assets/rules/inquiry/program.json', json: inquiryFiles0 },
  { file: 'assets/rules/inquiry/region-blekinge.json', json: inquiryFiles1 },
  { file: 'assets/rules/inquiry/region-sormland-vastmanland.json', json: inquiryFiles2 },
  { file: 'assets/rules/inquiry/region-stockholm.json', json: inquiryFiles3 },
  { file: 'assets/rules/inquiry/stockholms-stad.json', json: inquiryFiles4 },
]

export const checkFiles: readonly RuleFile[] = [
  { file: 'assets/rules/checks/bid.json', json: checkFiles0 },
  { file: 'assets/rules/checks/economy.json', json: checkFiles1 },
  { file: 'assets/rules/checks/exclusion.json', json: checkFiles2 },
  { file: 'assets/rules/checks/identity.json', json: checkFiles3 },
  { file: 'assets/rules/checks/ownership.json', json: checkFiles4 },
  { file: 'assets/rules/checks/people.json', json: checkFiles5 },
  { file: 'assets/rules/checks/tax.json', json: checkFiles6 },
  { file: 'assets/rules/checks/work.json', json: checkFiles7 },
]
