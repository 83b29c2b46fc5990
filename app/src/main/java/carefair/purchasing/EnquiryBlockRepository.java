package carefair.purchasing;

import org.springframework.data.jpa.repository.JpaRepository;

interface EnquiryBlockRepository extends JpaRepository<EnquiryBlock, EnquiryBlock.Key> {}
