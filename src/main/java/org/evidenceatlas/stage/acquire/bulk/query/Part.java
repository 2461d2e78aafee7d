package org.evidenceatlas.stage.acquire.bulk.query;

/** A part of a record that fields are made of; NLM's element beside each. */
enum Part {
    /** ArticleTitle. */
    TITLE,
    /** BookTitle and CollectionTitle of a book or chapter. */
    COLLECTION,
    /** Abstract. */
    ABSTRACT,
    /** OtherAbstract, in other words or another language. */
    OTHER_ABSTRACT,
    /** Keyword, of authors and of indexers. */
    KEYWORD,
    /** DescriptorName of a MeshHeading, alone and with each of its qualifiers. */
    MESH,
    /** The same, of those that the article is mainly about (MajorTopicYN). */
    MAJOR_MESH,
    /** QualifierName. */
    QUALIFIER,
    /** PublicationType. */
    TYPE,
    /** NameOfSubstance and SupplMeshName. */
    SUBSTANCE,
    /** VernacularTitle. */
    VERNACULAR,
    /** Language, as NLM's three letters. */
    LANGUAGE,
    /** PersonalNameSubject and CollectiveName. */
    NAME,
    /** PMID. */
    PMID
}
