from airflow import DAG

with DAG("flickr_workflow", schedule="@daily"):
    pass
