/**
 * Words for the values of dimensions other than countries and states, by gap: `held` after "people", `arrested` for who
 * made the arrest, `crime` and `of` for offences, `kind` for a model of agreement.
 */
export const valueWords: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  "arresting-agency=ICE": {
    arrested: ["arrested by ICE", "whom ICE itself had arrested", "arrested by ICE officers"],
    agency: ["ICE", "U.S. Immigration and Customs Enforcement"],
  },
  "arresting-agency=CBP": {
    arrested: [
      "arrested by CBP",
      "whom Customs and Border Protection had arrested",
      "arrested by Customs and Border Protection",
    ],
    agency: ["CBP", "Customs and Border Protection"],
  },
  "criminality=convicted": {
    held: ["with criminal convictions", "who had been convicted of a crime", "with a criminal conviction"],
    class: ["convicted criminals", "people with criminal convictions"],
  },
  "criminality=pending-charges": {
    held: [
      "with pending criminal charges",
      "who had criminal charges pending",
      "facing pending criminal charges",
    ],
    class: ["people with pending criminal charges", "people facing criminal charges"],
  },
  "criminality=other-violator": {
    held: [
      "with neither a conviction nor pending charges",
      "with no criminal convictions and no pending charges",
      "with no convictions or pending criminal charges",
    ],
    class: ["people with no convictions or pending charges", "other immigration violators"],
  },
  "offence=homicide": { of: ["homicide"], crime: ["homicide"] },
  "offence=sexual-assault": { of: ["sexual assault"], crime: ["sexual assault"] },
  "offence=assault": { of: ["assault"], crime: ["assault"] },
  "offence=burglary": { of: ["burglary"], crime: ["burglary"] },
  "offence=drugs": { of: ["drug crimes", "drug offenses"], crime: ["drug offenses"] },
  "offence=kidnapping": { of: ["kidnapping"], crime: ["kidnapping"] },
  "model=jail-enforcement": { kind: ["jail enforcement model", "Jail Enforcement Model"] },
  "model=warrant-service-officer": {
    kind: ["warrant service officer model", "Warrant Service Officer model"],
  },
  "model=task-force": { kind: ["task force model", "Task Force Model"] },
  "cooperation=uncooperative": { standing: ["uncooperative", "recalcitrant"] },
  "cooperation=at-risk": { standing: ["at risk of non-compliance"] },
  "level=county": { places: ["counties"] },
  "level=city": { places: ["cities"] },
  "technology=smartlink": {
    device: ["the SmartLINK smartphone app", "SmartLINK", "the SmartLINK application"],
  },
  "technology=gps": { device: ["GPS monitors"] },
  "technology=ankle-monitor": { device: ["ankle monitors"] },
};
