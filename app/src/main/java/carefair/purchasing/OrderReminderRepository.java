package carefair.purchasing;

import org.springframework.data.jpa.repository.JpaRepository;

interface OrderReminderRepository extends JpaRepository<OrderReminder, OrderReminder.Id> {}
