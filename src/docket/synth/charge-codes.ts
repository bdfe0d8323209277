/**
 * Charges of the made-up release by the immigration court's codes, with the label of the agency's tbllookupCharges, spelt
 * as there: the commoner of its 252. Some codes have blanks inside.
 */
export const CHARGE_CODES: string = `
212a01Ai | Communicable Disease Of Public Health Significance
212a01Aii | Vaccinations
212a01Aiii | Drug abuser or addict
212a02Ai  I | Crimes involving moral turpitude
212a02Ai  II | Controlled Substance Violation
212a02B | Multiple Criminal Convictions
212a02Ci | Drug Traffickers
212a02Di | Prostitution and Commercialized Vice
212a02Hi | Significant Traffickers in Persons
212a03Bi  I | Engaged in Terrorist Activities
212a04A | Any alien who is likely to become a public charge
212a05Ai | Failure to meet labor certification requirements
212a06Ai | Alien in U.S. without Admission or Paroled
212a06B | Failure to Attend a Removal Proceeding
212a06Ci | Fraud or willful misrepresentation to procure a visa, documentation or admission into the U.S.
212a06Cii I | False claim to U.S. citizenship
212a06D | Stowaways
212a06Ei | Smugglers
212a06Fi | Subject of Civil Penalty for Document Fraud
212a06G | Student Visa Abusers
212a07Ai  I | No valid immigrant visa
212a07Ai  II | Immigrant whose visa was improperly issued at the time of admission
212a07Bi  I | Non-immigrant not in Possession of a passport valid for at least 6 months from the date the Initial Admission expires
212a07Bi  II | Non-immigrant not in Possession of Valid non-immigrant Visa or Border Crossing Card at the time of application for admission
212a09Ai | Arriving Alien who seeks admission within 5 years of a removal order or within 20 years of a second or subsequent removal
212a09Aii I | Arriving Alien who has been ordered removed under section 240 or any other provision of law
212a09Aii II | Alien departed the U.S. with Order of Removal and seeks readmission within 10 years of the date of such departure or removal, or within 20 years of a second or subsequent removal
212a09Bi  I | Alien unlawfully present in the U.S. for more than 180 days but less than 1 year, voluntarily departed the U.S. prior to proceedings commencement and seeks admission within 3 years of the alien's departure or removal date
212a09Bi  II | Alien unlawfully present in the U.S. for 1 year or more, and who again seeks admission within 10 years of the date of such alien's departure or removal from the U.S., is inadmissable
212a09Ci  I | Alien unlawfully present in the U.S. for an aggregate period of more than one year
212a10A | Practicing Polygamists
212a19 | 
212a20 | No valid immigrant visa
212a23 | Convicted of a marijuana violation
237a01A | Inadmissible Aliens
237a01B | Any Alien present in violation of the act
237a01Ci | Non-immigrant status violators.  Any alien who was admitted as a non-immigrant and failed to maintain that status.
237a01Cii | Violators of Conditions of Entry according to section 212(g)
237a01Di | Termination of Conditional Permanent Residence
237a01Ei | Smuggling (of aliens by another alien)
237a01Gi | Marriage Fraud
237a02Ai | Crimes of moral turpitude
237a02Aii | Convicted of two or more crimes involving moral turpitude
237a02Aiii | Convicted of Aggravated Felony
237a02Aiv | Conviction relation to High Speed Flight from an immigrant checkpoint
237a02Av | Failure to Register as a Sex Offender
237a02Bi | Controlled Substance Conviction
237a02Bii | Narcotic/drug addict or drug abuser
237a02C | Convicted of Certain Firearm Offenses
237a02Ei | Crimes of Domestic Violence, Stalking, Child Abuse, child neglect, or child abandonment
237a02Eii | Violators of Protective Orders
237a03A | Change of Address
237a03Bi | Any alien convicted under Sec. 266 of this Act of Sec. 36(c) of the Alien Registration Act
237a03Biii | Violation of, Attempt or Conspiracy to Violate, section 1546 of title 18, U.S. code (relating to fraud and misuse of visas, permits and other entry documents)
237a03Ci | Any alien with a Final Order for Document Fraud in violation of Sec. 247C, is deportable
237a03Di | False claim to U.S. citizenship
237a04Ai | Any alien who has engaged, is engaged, or at anytime after admission engages in Espionage, Sabotage, or tries to violate or evade any law prohibiting the export from the U.S. of goods, Technology or Other Sensitive Information
237a04B | Terrorists Activities
237a04D | Participation in Nazi Persecution, Genocide or Commission of any Act of Torture or Extrajudicial Killing
237a05 | Public Charge
237a06A | Unlawful Voters
241a01A | Excludable at time of entry or adjustment of status or violates status
241a01B | Entered without inspection
241a01Ci | Non-immigrant status violators
241a01Cii | Violators of Conditions of Entry
241a01Di | 
241a01Ei | Smuggling
241a01F | Failure to maintain employment
241a01Gi | Marriage Fraud
241a02Ai | Crimes of Moral Turpitude
241a02Aii | Convicted of two or more crimes involving moral turpitude
241a02Aiii | Convicted of Aggravated Felony
241a02Bi | Controlled Substance Conviction
241a02Bii | Drug Abuser and Addicts
241a02C | Convicted of Firearm Violation
241a02Di | Miscellaneous Crimes relating to espionage, sabotage, treason and sedition
241a02Ei | 
241a03A | Failure to notify change of address
241a03Bi | Failure to register or falsification of documents.  Alien convicted under section 266(c) of this Act or under section 36(c) of the Alien Registration Act,  1940
241a03C | Document Fraud.  Any alien who is the subject of a final order for violation of section 274C is deportable
241a04 | Crime involving moral turpitude
241a05 | Public Charge
241a11 | Convicted of a controlled substance violation
`;
