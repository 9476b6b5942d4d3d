//! What about a person the law protects, as one closed list for every jurisdiction.

use crate::method::themes::words;

words! {
    /// What about a person is protected. A jurisdiction protects some of them, in words of its own.
    Ground as "ground" {
        /// Being too old or too young.
        Age = "age",
        /// Caring for children or parents; family status.
        Caring = "caring",
        /// A conviction, where it is protected.
        CriminalRecord = "criminal_record",
        /// A disability, an illness, health.
        DisabilityHealth = "disability_health",
        /// Gender identity, expression or reassignment.
        GenderIdentity = "gender_identity",
        /// Genetic information.
        GeneticInformation = "genetic_information",
        /// Being married, single, divorced or a civil partner.
        MaritalStatus = "marital_status",
        /// What only some jurisdictions protect and has no word of its own here.
        Other = "other",
        /// Political opinion.
        PoliticalOpinion = "political_opinion",
        /// Pregnancy, maternity, family plans.
        PregnancyFamily = "pregnancy_family",
        /// Race, colour, nationality, origin, accent.
        RaceNationality = "race_nationality",
        /// Religion or belief.
        Religion = "religion",
        /// Sex.
        Sex = "sex",
        /// Sexual orientation.
        SexualOrientation = "sexual_orientation",
        /// Social origin, means, where somebody lives.
        SocialOrigin = "social_origin",
        /// Membership of a union.
        Union = "union",
    }
}
