/** Campaigns with their partners, activities, adoptions, trainings, visits and agreements; head-counts only, never a child's name. */
package ruralpost.campaign;
