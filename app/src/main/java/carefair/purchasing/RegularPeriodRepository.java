package carefair.purchasing;

import org.springframework.data.jpa.repository.JpaRepository;

interface RegularPeriodRepository extends JpaRepository<RegularPeriod, RegularPeriod.Id> {}
